/**
 */
package org.sealbench.model;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>User</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A user of a server. The password is kept as an Argon2id hash.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.sealbench.model.User#getName <em>Name</em>}</li>
 *   <li>{@link org.sealbench.model.User#getPasswordHash <em>Password Hash</em>}</li>
 *   <li>{@link org.sealbench.model.User#getPasswordMinimum <em>Password Minimum</em>}</li>
 *   <li>{@link org.sealbench.model.User#getRights <em>Rights</em>}</li>
 * </ul>
 *
 * @see org.sealbench.model.ModelPackage#getUser()
 * @model
 * @generated
 */
public interface User extends EObject {
	/**
	 * Returns the value of the '<em><b>Name</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Name</em>' attribute.
	 * @see #setName(String)
	 * @see org.sealbench.model.ModelPackage#getUser_Name()
	 * @model default=""
	 * @generated
	 */
	String getName();

	/**
	 * Sets the value of the '{@link org.sealbench.model.User#getName <em>Name</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Name</em>' attribute.
	 * @see #getName()
	 * @generated
	 */
	void setName(String value);

	/**
	 * Returns the value of the '<em><b>Password Hash</b></em>' attribute.
	 * The default value is <code>""</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * PHC string; empty until a password is set.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Password Hash</em>' attribute.
	 * @see #setPasswordHash(String)
	 * @see org.sealbench.model.ModelPackage#getUser_PasswordHash()
	 * @model default=""
	 * @generated
	 */
	String getPasswordHash();

	/**
	 * Sets the value of the '{@link org.sealbench.model.User#getPasswordHash <em>Password Hash</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password Hash</em>' attribute.
	 * @see #getPasswordHash()
	 * @generated
	 */
	void setPasswordHash(String value);

	/**
	 * Returns the value of the '<em><b>Password Minimum</b></em>' attribute.
	 * The default value is <code>"0"</code>.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * The fewest characters that the project's policy asked for when the password was set and met it; 0 where that was not recorded.
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Password Minimum</em>' attribute.
	 * @see #setPasswordMinimum(int)
	 * @see org.sealbench.model.ModelPackage#getUser_PasswordMinimum()
	 * @model default="0"
	 * @generated
	 */
	int getPasswordMinimum();

	/**
	 * Sets the value of the '{@link org.sealbench.model.User#getPasswordMinimum <em>Password Minimum</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Password Minimum</em>' attribute.
	 * @see #getPasswordMinimum()
	 * @generated
	 */
	void setPasswordMinimum(int value);

	/**
	 * Returns the value of the '<em><b>Rights</b></em>' attribute list.
	 * The list contents are of type {@link org.sealbench.model.UserRight}.
	 * The literals are from the enumeration {@link org.sealbench.model.UserRight}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Rights</em>' attribute list.
	 * @see org.sealbench.model.UserRight
	 * @see org.sealbench.model.ModelPackage#getUser_Rights()
	 * @model
	 * @generated
	 */
	EList<UserRight> getRights();

} // User
