// SPDX-License-Identifier: EPL-2.0
/** What can be done about a connection that would not come about, as commands and as changes of the project. */
package org.sealbench.operations.remedy;
