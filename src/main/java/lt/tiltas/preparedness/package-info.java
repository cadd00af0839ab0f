/** What a large arrival would ask of the country, and what to open by when. */
@ApplicationModule(
        displayName = "Preparedness",
        allowedDependencies = {
            "access",
            "access :: context",
            "web",
            "web :: chart",
            "registration",
            "reception",
            "placement",
            "law",
            "jobs"
        })
@NullMarked
package lt.tiltas.preparedness;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
