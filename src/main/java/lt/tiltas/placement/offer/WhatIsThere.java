package lt.tiltas.placement.offer;

import java.util.List;
import lt.tiltas.placement.OwnOffer.Line;
import lt.tiltas.placement.wish.Said;

/** What a household that may move to a municipality is told of it: school places, doctors, jobs, languages. A bean of whoever knows something. */
public interface WhatIsThere {

    /** Where it stands among the others. */
    int order();

    /** Sentences in plain words; of what does not bear on this household, none. */
    List<Line> of(int municipality, Said said);
}
