// SPDX-License-Identifier: EPL-2.0
/** A project under git: how git is told of Sealbench, and what is looked at before a commit. */
package org.sealbench.operations.git;
