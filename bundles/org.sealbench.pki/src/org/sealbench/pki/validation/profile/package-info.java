// SPDX-License-Identifier: EPL-2.0
/** Rules about how certificates have to be built: RFC 5280, and the baseline requirements for web servers. */
package org.sealbench.pki.validation.profile;
