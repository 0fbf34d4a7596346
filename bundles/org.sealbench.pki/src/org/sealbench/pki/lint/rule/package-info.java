// SPDX-License-Identifier: EPL-2.0
/** What a lint rule is: the certificate and the targets that it checks, and the problems that it finds. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.lint.rule;
