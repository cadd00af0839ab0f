/** Children: who answers for them, and those who came alone. Directive (EU) 2024/1346, article 27. */
@NullMarked
package lt.tiltas.registration.guardian;

import org.jspecify.annotations.NullMarked;
