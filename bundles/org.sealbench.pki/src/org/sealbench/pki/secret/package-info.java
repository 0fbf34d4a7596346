// SPDX-License-Identifier: EPL-2.0
/** Secrets that are no certificates' keys: password hashes, sealed secrets, and signatures of a project's own. */
package org.sealbench.pki.secret;
