package lt.tiltas.administration.signin;

import lt.tiltas.access.Role;

/** A card of the role picker. */
public record DemoAccount(String login, Role role, String name, String organisation) {}
