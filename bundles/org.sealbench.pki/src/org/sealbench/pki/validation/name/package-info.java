// SPDX-License-Identifier: EPL-2.0
/** Rules about names: name constraints with their subtrees, and the host name. */
package org.sealbench.pki.validation.name;
