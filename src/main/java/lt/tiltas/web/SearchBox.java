package lt.tiltas.web;

import lt.tiltas.access.Right;

/** Says that there is a search, and who may use it: contributed as a bean by the module that answers {@code POST /search}. */
public record SearchBox(Right right) {}
