// SPDX-License-Identifier: EPL-2.0
/** Who connects to which device of a project, how it is secured, whether it would come about, and its drawing. */
package org.sealbench.operations.network;
