// SPDX-License-Identifier: EPL-2.0
/** What every view uses: icons, accessible names, ids of views, hints, the console. */
package org.sealbench.ui;
