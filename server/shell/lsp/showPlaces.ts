/**
 * A command that takes an address, a position there and locations: our own client goes to the one or lets choose of
 * several; for any other client this server goes to the first.
 */
export const SHOW_PLACES = 'kamervragen.showPlaces';
