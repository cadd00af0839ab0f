/** Charts drawn here and sent as SVG: text is real, colour is a class, nothing needs a script. */
@NamedInterface("chart")
@NullMarked
package lt.tiltas.web.chart;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;
