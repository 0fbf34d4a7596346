// SPDX-License-Identifier: EPL-2.0
/** Who was given certificates and revocation lists of a project besides its devices. */
package org.sealbench.operations.recipient;
