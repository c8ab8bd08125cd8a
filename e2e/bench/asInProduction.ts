/** To be imported before anything that imports React: as in a build, its development form would be many times slower. */
process.env.NODE_ENV = "production";
