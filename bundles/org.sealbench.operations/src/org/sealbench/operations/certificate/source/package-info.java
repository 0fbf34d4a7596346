// SPDX-License-Identifier: EPL-2.0
/** Where certificates to be looked at come from: the project or a file, with their issuers and revocation lists. */
package org.sealbench.operations.certificate.source;
