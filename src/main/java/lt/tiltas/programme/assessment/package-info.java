/** What somebody is good at and how it goes in twelve parts of life: talked over, confirmed, approved. */
@NamedInterface("assessment")
@NullMarked
package lt.tiltas.programme.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
