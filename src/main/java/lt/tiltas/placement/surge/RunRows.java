package lt.tiltas.placement.surge;

import lt.tiltas.placement.run.Countries;
import org.springframework.stereotype.Component;

/** The rows of a run, one by one and added up, and the country they are placed in. */
@Component
record RunRows(Destinations destinations, Towns towns, RunGroups groups, Countries countries) {}
