// SPDX-License-Identifier: EPL-2.0
/** Certificates of a project as lists show them, what devices use them as, and what follows from a change. */
package org.sealbench.operations.certificate;
