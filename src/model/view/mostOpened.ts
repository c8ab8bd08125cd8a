/** How many more neighbours of a name are drawn each time that it is opened. */
export const mostOpened = 12;
