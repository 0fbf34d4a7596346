// SPDX-License-Identifier: EPL-2.0
/** When which certificate of a project expires, and its drawing. */
package org.sealbench.operations.timeline;
