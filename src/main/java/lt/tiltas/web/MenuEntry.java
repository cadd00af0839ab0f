package lt.tiltas.web;

import lt.tiltas.access.Right;

/** A line of the side menu, contributed as a bean by the module that owns the page. Only who has the right sees it. */
public record MenuEntry(int order, String key, String href, String icon, Right right) {}
