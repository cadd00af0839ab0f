/** The newcomer's own pages: what comes next, my programme, my documents, who looked at my data. */
@ApplicationModule(
        displayName = "Portal",
        allowedDependencies = {
            "access",
            "access :: context",
            "law",
            "law :: amount",
            "web",
            "registration",
            "permits",
            "permits :: draft",
            "permits :: paper",
            "placement",
            "placement :: wish",
            "programme",
            "programme :: agreement",
            "programme :: assessment",
            "programme :: mark",
            "reception"
        })
@NullMarked
package lt.tiltas.portal;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
