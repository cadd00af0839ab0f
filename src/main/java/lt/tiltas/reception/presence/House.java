package lt.tiltas.reception.presence;

import lt.tiltas.reception.SiteId;

/**
 * A house that is this officer's to keep.
 *
 * @param kept whether its door or its kitchen is written down: elsewhere not having been seen says nothing
 */
public record House(SiteId id, String name, int municipality, boolean kept) {}
