// SPDX-License-Identifier: EPL-2.0
/** Options that commands of several groups share: login, password of a file, project, point in time. */
package org.sealbench.cli.options;
