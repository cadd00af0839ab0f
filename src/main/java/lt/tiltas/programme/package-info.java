/** The individual integration programme: goals in the person's own words, agreed steps, meetings. */
@ApplicationModule(
        displayName = "Programme",
        allowedDependencies = {
            "access",
            "access :: context",
            "web",
            "law",
            "law :: amount",
            "registration",
            "jobs",
            "sms"
        })
@NullMarked
package lt.tiltas.programme;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
