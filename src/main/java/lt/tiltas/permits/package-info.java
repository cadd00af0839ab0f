/** Applications for temporary protection, their deadlines, and the permits they end in. */
@ApplicationModule(
        displayName = "Permits",
        allowedDependencies = {"access", "access :: context", "web", "jobs", "law", "registration", "web :: chart"})
@NullMarked
package lt.tiltas.permits;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
