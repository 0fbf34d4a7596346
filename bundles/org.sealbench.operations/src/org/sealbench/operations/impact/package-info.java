// SPDX-License-Identifier: EPL-2.0
/** What a change of a device's addresses or names would break, before it is made. */
package org.sealbench.operations.impact;
