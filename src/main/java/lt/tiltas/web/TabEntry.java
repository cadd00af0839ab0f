package lt.tiltas.web;

import lt.tiltas.access.Right;

/**
 * A tab of a page that several modules share, contributed as a bean by the module behind it.
 *
 * @param group which page, for example {@code household}
 * @param suffix what follows the page's own address, for example {@code /accommodation}; empty for the overview
 */
public record TabEntry(String group, int order, String key, String suffix, Right right) {}
