/** Who is asking, for which organisation, with what right; and the trail each look at a person leaves. */
@ApplicationModule(displayName = "Access", allowedDependencies = "database")
@NullMarked
package lt.tiltas.access;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
