package lt.tiltas.placement.surge;

import org.springframework.stereotype.Component;

/** The rows of a run, one by one and added up. */
@Component
record RunRows(Destinations destinations, Towns towns) {}
