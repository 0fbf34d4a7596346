// SPDX-License-Identifier: EPL-2.0
/** What of a project ends when, the maintenance windows in which it is renewed, and the renewal of what is due. */
package org.sealbench.operations.forecast;
