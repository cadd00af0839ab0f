package lt.tiltas.placement.proposal;

/**
 * A condition without which nobody can be sent there, and that is met. Message key {@code placement.met.<code>}.
 *
 * @param need how much the household needs, 0 where nothing is counted
 * @param free how much is free there
 */
public record Met(String code, int need, int free) {}
