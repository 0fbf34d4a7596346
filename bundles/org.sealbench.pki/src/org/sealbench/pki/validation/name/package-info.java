// SPDX-License-Identifier: EPL-2.0
/** Rules about names: name constraints with their subtrees, and the host name. */
@org.jspecify.annotations.NullMarked
package org.sealbench.pki.validation.name;
