// SPDX-License-Identifier: EPL-2.0
/** Rules about subject, alternative names and name constraints. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.lint.name;
