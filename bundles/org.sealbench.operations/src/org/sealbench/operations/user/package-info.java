// SPDX-License-Identifier: EPL-2.0
/** Lists of users, of a server or of the project, and how a setting changes them. */
package org.sealbench.operations.user;
