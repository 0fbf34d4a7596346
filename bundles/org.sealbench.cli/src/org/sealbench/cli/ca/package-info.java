// SPDX-License-Identifier: EPL-2.0
/** The commands about CAs: a further one, and the rollover from one to another. */
package org.sealbench.cli.ca;
