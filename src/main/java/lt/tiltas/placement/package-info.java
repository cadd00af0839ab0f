/** Places proposed to a household, with plain reasons; what was offered, and what the household answered. */
@ApplicationModule(
        displayName = "Placement",
        allowedDependencies = {
            "access",
            "access :: context",
            "jobs",
            "law",
            "web",
            "web :: chart",
            "registration",
            "reception"
        })
@NullMarked
package lt.tiltas.placement;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
