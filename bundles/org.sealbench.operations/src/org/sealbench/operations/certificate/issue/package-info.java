// SPDX-License-Identifier: EPL-2.0
/** Creates certificates with new keys: the request, the plan with everything decided, and the issuance. */
package org.sealbench.operations.certificate.issue;
