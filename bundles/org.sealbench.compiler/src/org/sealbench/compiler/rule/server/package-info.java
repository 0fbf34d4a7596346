// SPDX-License-Identifier: EPL-2.0
/** Rules about the settings of the web server and the OPC UA server: licence, security policies, logins and users. */
@org.jspecify.annotations.NullMarked
package org.sealbench.compiler.rule.server;
