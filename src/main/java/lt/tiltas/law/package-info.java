/** The law as dated data: each rule with its act and the day it was checked, and how days are counted. */
@ApplicationModule(
        displayName = "Law",
        allowedDependencies = {"access", "web"})
@NullMarked
package lt.tiltas.law;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
