// SPDX-License-Identifier: EPL-2.0
/** Brings what a device holds into the project, item by item. */
package org.sealbench.operations.reconcile;
