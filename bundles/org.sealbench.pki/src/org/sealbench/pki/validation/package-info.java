// SPDX-License-Identifier: EPL-2.0
/**
 * Validates a certificate as a strict client does; the rules about format, algorithms, usages, policies and application
 * URI.
 */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.validation;
