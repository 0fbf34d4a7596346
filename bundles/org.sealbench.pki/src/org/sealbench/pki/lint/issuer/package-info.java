// SPDX-License-Identifier: EPL-2.0
/** Rules about the issuer: its signature, its key identifier, and the serial numbers that it assigns. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.lint.issuer;
