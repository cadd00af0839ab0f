/** What organisations are asked for in an activation, and what they answer. A municipality sees its own only. */
@NullMarked
package lt.tiltas.preparedness.activation.request;

import org.jspecify.annotations.NullMarked;
