/** An invented country, seeded, so that every page of every role has something true to show. In the demo profile only. */
@ApplicationModule(
        displayName = "Demo",
        allowedDependencies = {
            "access",
            "access :: context",
            "web",
            "registration",
            "permits",
            "reception",
            "placement",
            "programme",
            "preparedness",
            "evaluation",
            "administration"
        })
@NullMarked
package lt.tiltas.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
