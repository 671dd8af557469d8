package tr.edu.akky.inventory.account;

/**
 * A signed-in person asked for something that the rules of the paths do not give to them, or sent a form without its
 * token.
 *
 * @param path of the request, without its query
 */
public record AccessRefused(CurrentUser person, String method, String path) {}
