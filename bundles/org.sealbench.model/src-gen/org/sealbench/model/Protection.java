/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Protection</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Who may change a protected project. Holds no secret in clear.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.Protection#getMinimumPasswordLength <em>Minimum Password Length</em>}</li>
 *   <li>{@link org.sealbench.model.Protection#getAdministrators <em>Administrators</em>}</li>
 *   <li>{@link org.sealbench.model.Protection#getRecovery <em>Recovery</em>}</li>
 *   <li>{@link org.sealbench.model.Protection#getFormerKeys <em>Former Keys</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getProtection()
 * @model
 * @generated
 */
public interface Protection extends EObject {
	/**
	 * Returns the value of the '<em><b>Minimum Password Length</b></em>' attribute.
	 * The default value is <code>"10"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Minimum Password Length</em>' attribute.
	 * @see #setMinimumPasswordLength(int)
	 * @see org.sealbench.model.ModelPackage#getProtection_MinimumPasswordLength()
	 * @model default="10"
	 * @generated
	 */
	int getMinimumPasswordLength();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Protection#getMinimumPasswordLength <em>Minimum Password Length</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Minimum Password Length</em>' attribute.
	 * @see #getMinimumPasswordLength()
	 * @generated
	 */
	void setMinimumPasswordLength(int value);

	/**
	 * Returns the value of the '<em><b>Administrators</b></em>' containment reference list.
	 * The list contents are of type {@link org.sealbench.model.Administrator}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Administrators</em>' containment reference list.
	 * @see org.sealbench.model.ModelPackage#getProtection_Administrators()
	 * @model containment="true"
	 * @generated
	 */
	EList<Administrator> getAdministrators();

	/**
	 * Returns the value of the '<em><b>Recovery</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The project key, wrapped with the recovery key.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Recovery</em>' containment reference.
	 * @see #setRecovery(WrappedKey)
	 * @see org.sealbench.model.ModelPackage#getProtection_Recovery()
	 * @model containment="true"
	 * @generated
	 */
	WrappedKey getRecovery();

	/**
	 * Sets the value of the '{@link org.sealbench.model.Protection#getRecovery <em>Recovery</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Recovery</em>' containment reference.
	 * @see #getRecovery()
	 * @generated
	 */
	void setRecovery(WrappedKey value);

	/**
	 * Returns the value of the '<em><b>Former Keys</b></em>' attribute list.
	 * The list contents are of type {@link java.lang.String}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Project keys from before an administrator was removed, each sealed with the present one, base64: a branch may still hold key files made with them.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Former Keys</em>' attribute list.
	 * @see org.sealbench.model.ModelPackage#getProtection_FormerKeys()
	 * @model
	 * @generated
	 */
	EList<String> getFormerKeys();

} // Protection
