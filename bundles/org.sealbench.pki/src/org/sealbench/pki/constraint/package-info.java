// SPDX-License-Identifier: EPL-2.0
/** Name constraints of a CA (RFC 5280 §4.2.1.10) as they are asked for. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.constraint;
