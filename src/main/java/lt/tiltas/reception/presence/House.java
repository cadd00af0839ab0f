package lt.tiltas.reception.presence;

import lt.tiltas.reception.SiteId;

/** A house that is this officer's to keep. */
public record House(SiteId id, String name, int municipality) {}
