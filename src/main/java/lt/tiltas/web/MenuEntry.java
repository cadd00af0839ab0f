package lt.tiltas.web;

import lt.tiltas.access.Right;

/** A line of the side menu, contributed as a bean by the module that owns the page. Only who has the right sees it. */
public record MenuEntry(MenuGroup group, int order, String key, String href, String icon, Right right, String under) {

    /** @param under pattern of further addresses that are read under this line: a person's page under the households */
    public MenuEntry {}

    public MenuEntry(MenuGroup group, int order, String key, String href, String icon, Right right) {
        this(group, order, key, href, icon, right, "");
    }

    public boolean covers(String path) {
        return path.equals(href) || path.startsWith(href + "/") || path.matches(under);
    }
}
